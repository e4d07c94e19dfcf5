import { AddOn, type Bundle } from "../../preview/addon/add-on";
import { WorkbookModel } from "../../preview/model/workbook-model";
import { openNodeEnclosure } from "../../preview/realm/node-enclosure";
import { environment, type Environment } from "../../preview/services/environment";

type Parts = Partial<Omit<Environment, "book" | "manifest" | "pages">>;

/** The add-on over a workbook in memory that calculates nothing: fast, for what only reads and writes. */
export function addOnInMemory(
  bundle: Bundle,
  book = new WorkbookModel(),
  parts: Parts = {},
): { addOn: AddOn; environment: Environment; book: WorkbookModel } {
  const surroundings = environment(book, bundle.manifest, { ...parts, pages: bundle.pages });
  return { addOn: new AddOn(bundle.code, surroundings, openNodeEnclosure), environment: surroundings, book };
}
