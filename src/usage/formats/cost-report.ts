import type { Charge } from "../charge";
import { billCharge } from "../rows/bill-line";
import { bucketOf, ownerOf, unreadCharge, type Bucket } from "../rows/row-facts";
import type { Reading, SourceRow } from "./reading";

const OWNER = {
  organization: ["organization_id"],
  project: ["project_id", "project_name"],
  user: ["user_id", "user_email"],
  key: ["api_key_id"],
};

/** Reads a row of OpenAI's cost reports: a result of the costs API, or a row of the cost export. */
export function costCharge({ line, fields }: SourceRow, reading: Reading, given?: Bucket): Charge {
  const bucket = given ?? bucketOf(fields);
  const amount = fields.text("amount.value") ?? fields.text("amount_value");
  if (bucket === undefined) {
    return unreadCharge(
      line,
      `start_time is missing or no time, so the day of ${amount ?? "no amount"} is not known`,
      { source: fields.text("line_item") ?? "" },
    );
  }
  return billCharge(
    {
      ...ownerOf(fields, OWNER, reading),
      line,
      day: bucket.day,
      item: fields.text("line_item"),
      amount,
      currency: fields.text("amount.currency") ?? fields.text("amount_currency"),
      quantity: fields.text("quantity"),
      unit: fields.text("quantity_unit"),
    },
    reading.prices,
  );
}
