import { BooleanNumber, type Injector } from "@univerjs/core";
import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  type FunctionVariantType,
  IFunctionService,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { BareEntry, CatalogEntry } from "../addon/catalog";
import { PARSE_ERROR } from "../google/parse-error";
import type { WorkbookModel } from "../model/workbook-model";
import { readArgument } from "./cell-arguments";
import type { ErrorMessages } from "./error-messages";
import { NoRoom, requireRoom, toValueObject } from "./result-values";

/** The cell of a formula, by the grid's own name of its sheet. */
export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What a custom function of the sheet stands on. */
export interface FunctionContext {
  readonly book: WorkbookModel;
  readonly messages: ErrorMessages;
  /** The rows and columns of a sheet of the grid. */
  sizeOf(sheetId: string): { rows: number; columns: number };
  /** Evaluates the bundle's function in its realm; throws what it throws. */
  evaluate(name: string, args: readonly unknown[], place: FormulaPlace): unknown;
}

/** One function of the bundle in the formula engine. Whatever it throws becomes an error in the cell, with a message. */
class SheetFunction extends BaseFunction {
  /** References come unread, so that dates and blanks can be told apart as Google tells them apart. */
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 255;
  readonly #context: FunctionContext;

  /** Google gives "$5" as the text it is; the grid would make a number of it. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  constructor(name: string, context: FunctionContext) {
    super(name);
    this.#context = context;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const place = {
      unitId: this.unitId ?? "",
      sheetId: this.subUnitId ?? "",
      row: this.row,
      column: this.column,
    };
    const { book, messages } = this.#context;
    const failed = variants.find((variant) => variant.isError());
    if (!book.rules.errorArguments && failed instanceof ErrorValueObject) return failed;
    try {
      const args = variants.map((variant) => readArgument(variant, book.dates));
      const result = this.#context.evaluate(String(this.name), args, place);
      if (book.rules.resultsFit) requireRoom(result, place, this.#context.sizeOf(place.sheetId));
      return toValueObject(result, place, book.dates);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const shown = error instanceof NoRoom ? ErrorType.REF : ErrorType.ERROR;
      messages.put(place.sheetId, place.row, place.column, { shown, message });
      return ErrorValueObject.create(shown, message);
    }
  }
}

/** Stands for a formula that the spreadsheet's language cannot read. */
class ParseError extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;
  readonly #messages: ErrorMessages;

  constructor(messages: ErrorMessages) {
    super(PARSE_ERROR);
    this.#messages = messages;
  }

  override calculate(): BaseValueObject {
    this.#messages.put(this.subUnitId ?? "", this.row, this.column, {
      shown: ErrorType.ERROR,
      message: "Formula parse error.",
    });
    return ErrorValueObject.create(ErrorType.ERROR);
  }
}

function isDescribed(entry: CatalogEntry | BareEntry): entry is CatalogEntry {
  return "summary" in entry;
}

/** Registers the bundle's functions: those that are evaluated, and what completion says about them. */
export function registerCustomFunctions(
  injector: Injector,
  functions: readonly (CatalogEntry | BareEntry)[],
  context: FunctionContext,
): void {
  injector
    .get(IFunctionService)
    .registerExecutors(
      new ParseError(context.messages),
      ...functions.map(({ name }) => new SheetFunction(name, context)),
    );
  injector.get(IDescriptionService).registerDescriptions(
    functions.filter(isDescribed).map(({ name, summary, parameters, returns }) => ({
      functionName: name,
      functionType: FunctionType.User,
      description: `${summary} ${returns}`,
      abstract: summary,
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        // Univer says itself which are optional.
        detail: parameter.description.replace(/^Optional\.\s*/, ""),
        example: parameter.example,
        require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
        repeat: BooleanNumber.FALSE,
      })),
    })),
  );
}
