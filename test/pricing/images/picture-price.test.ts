import { bundledTable } from "../../../src/pricing/bundled";
import {
  isBilledByPicture,
  parsePictureQuality,
  pictureMeter,
} from "../../../src/pricing/images/picture-price";
import { call } from "../../support/call";

const table = bundledTable();
const size = (width: number, height: number) => ({ width, height });

/** OpenAI's price page of 2023-11: standard $0.040 and $0.080, HD $0.080 and $0.120; dall-e-2 $0.016, $0.018, $0.020. */
test.each([
  ["dall-e-3", "standard", "1024x1024", 1, 0.04],
  ["dall-e-3", "standard", "1792x1024", 1, 0.08],
  ["dall-e-3", "HD", "1024x1792", 10, 1.2],
  ["dall-e-2", "standard", "256x256", 3, 0.048],
])("%s %s %s × %d is $%d", (model, quality, pixels, count, cost) => {
  const args = [model, quality, pixels, count, 500, "", "2024-10-17"];
  expect(call("OPENAI_IMAGE_GENERATION_COST", args)).toBe(cost);
});

test("a picture that is not made is refused with those that are", () => {
  expect(() => pictureMeter("dall-e-3", "standard", size(512, 512), table)).toThrow(
    '"dall-e-3" does not make standard images of 512x512. It makes: standard 1024x1024, standard 1024x1792, standard 1792x1024, hd 1024x1024, hd 1024x1792, hd 1792x1024.',
  );
  expect(() => pictureMeter("dall-e-2", "hd", size(512, 512), table)).toThrow(/It makes: standard 256x256/);
});

test("the qualities of one kind of model are no words for the other", () => {
  expect(() => call("OPENAI_IMAGE_GENERATION_COST", ["gpt-image-1", "hd", "1024x1024"])).toThrow(
    /quality is "hd", but for "gpt-image-1" must be one of low, medium, high/,
  );
  expect(() =>
    call("OPENAI_IMAGE_GENERATION_COST", ["dall-e-3", "low", "1024x1024", 1, 0, "", "2024-10-17"]),
  ).toThrow(/does not make low images/);
  expect([parsePictureQuality(" HD "), parsePictureQuality("low")]).toEqual(["hd", undefined]);
  expect([isBilledByPicture("dall-e-2", table), isBilledByPicture("gpt-image-1", table)]).toEqual([
    true,
    false,
  ]);
});
