import { broadcast, values } from "./broadcast";
import type { FunctionDefinition } from "./definition";
import { readSide } from "./image-arguments";
import { imageCounters } from "./image-counters";

export const imageTokens: FunctionDefinition = {
  name: "IMAGE_TOKENS",
  parameters: ["width", "height", "detail", "model", "as_of"],
  evaluate(args, host) {
    const [width, height, detail, model, asOf] = args;
    const widths = values("width", width);
    const heights = values("height", height);
    const details = values("detail", detail);
    const models = values("model", model);
    const days = values("as_of", asOf);
    const counterOf = imageCounters(host);
    return broadcast([widths, heights], [details, models, days], (row, column) => {
      const count = counterOf(models.at(row, column), days.at(row, column));
      const size = {
        width: readSide("width", widths.at(row, column)),
        height: readSide("height", heights.at(row, column)),
      };
      return count(size, details.at(row, column));
    });
  },
};
