import { checkAtSize } from "../addon/actuals/at-size";
import { actualsBundle } from "../addon/actuals/desk";

test("200,000 charges are imported in batches, and a part of them again, within what Google allows a request", async () => {
  checkAtSize(await actualsBundle(), 200_000);
});
