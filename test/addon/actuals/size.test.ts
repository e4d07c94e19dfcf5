import { checkAtSize } from "./at-size";
import { actualsBundle } from "./desk";

// 200,000 charges: test/engines/actuals-size.test.ts. A request asks no more of Google there.
test("4,500 charges in batches, and a part of them again, within what Google allows a request", async () => {
  checkAtSize(await actualsBundle(), 4_500);
});
