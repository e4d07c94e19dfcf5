import { readLineItem } from "../line-item/read-line-item";
import { billCharge } from "../rows/bill-line";
import type { Fields } from "../rows/fields";
import { dayOf, ownerOf, unreadCharge } from "../rows/row-facts";
import type { RowReader } from "./reading";

const OWNER = {
  organization: ["billingaccountid"],
  project: ["subaccountid", "subaccountname"],
  user: [],
  key: [],
};

/** A row of a FOCUS file, as converters of OpenAI's costs write it: the line item stands in SkuId or ChargeDescription. */
export const readFocus: RowReader = ({ line, fields }, reading) => {
  const source = fields.text("chargedescription") ?? fields.text("skuid") ?? "";
  const provider = fields.text("providername") ?? fields.text("publishername") ?? "OpenAI";
  const day = dayOf(fields, "chargeperiodstart");
  if (day === undefined)
    return [
      unreadCharge(line, "ChargePeriodStart is missing or no time, so the day is not known", { source }),
    ];
  if (!/openai/i.test(provider) || /azure|microsoft/i.test(provider)) {
    const problem = `a charge of ${JSON.stringify(provider)}, not of OpenAI: left out`;
    return [unreadCharge(line, problem, { day, source, status: "unrecognised" })];
  }
  const [quantity, unit] = quantityOf(fields);
  const charge = billCharge(
    {
      ...ownerOf(fields, OWNER, reading),
      line,
      day,
      item: itemOf(fields),
      amount: fields.text("billedcost"),
      currency: fields.text("billingcurrency"),
      quantity,
      unit,
    },
    reading.prices,
  );
  return [charge];
};

/** The first text that is a line item, else what the row says of itself. */
function itemOf(fields: Fields): string | undefined {
  const texts = ["skuid", "chargedescription", "skupriceid"]
    .map((name) => fields.text(name)?.replace(/^openai\//i, ""))
    .filter((text) => text !== undefined);
  const category = fields.text("chargecategory");
  const other = category === undefined || category === "Usage" ? "" : `${category}: `;
  return (
    texts.find((text) => readLineItem(text) !== undefined) ??
    `${other}${texts[1] ?? texts[0] ?? "no description"}`
  );
}

function quantityOf(fields: Fields): [quantity: string | undefined, unit: string | undefined] {
  const consumed = fields.text("consumedquantity");
  return consumed === undefined
    ? [fields.text("pricingquantity"), fields.text("pricingunit")]
    : [consumed, fields.text("consumedunit")];
}
