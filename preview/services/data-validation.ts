import { areaName, quotedSheet } from "../model/area";
import type { CellValue } from "../model/cell";
import type { Validation } from "../model/sheet-features";
import { ServiceError } from "./errors";
import { Emulated, SERVICE_NAME } from "./membrane";
import { RangeGeometry } from "./range-geometry";

/** A finished data validation. */
export class DataValidationService extends Emulated {
  override readonly [SERVICE_NAME] = "DataValidation";
  readonly #validation: Validation;

  constructor(validation: Validation) {
    super();
    this.#validation = validation;
  }

  static record(validation: DataValidationService): Validation {
    return validation.#validation;
  }
}

/** Builds a data validation. */
export class DataValidationBuilderService extends Emulated {
  override readonly [SERVICE_NAME] = "DataValidationBuilder";
  #validation: Validation = { criterion: "", values: [], source: null, allowInvalid: true, helpText: "" };

  requireValueInList(values: readonly (CellValue | Date)[], showDropdown = true): this {
    return this.#criterion("VALUE_IN_LIST", [...values, showDropdown]);
  }

  requireValueInRange(range: RangeGeometry, showDropdown = true): this {
    const { sheet, area } = RangeGeometry.place(range);
    return this.#criterion("VALUE_IN_RANGE", [showDropdown], `${quotedSheet(sheet.name)}!${areaName(area)}`);
  }

  requireNumberBetween(from: number, to: number): this {
    return this.#criterion("NUMBER_BETWEEN", [from, to]);
  }

  requireFormulaSatisfied(formula: string): this {
    return this.#criterion("CUSTOM_FORMULA", [formula]);
  }

  setAllowInvalid(allowInvalid: boolean): this {
    this.#validation = { ...this.#validation, allowInvalid };
    return this;
  }

  setHelpText(helpText: string): this {
    this.#validation = { ...this.#validation, helpText };
    return this;
  }

  build(): DataValidationService {
    if (this.#validation.criterion === "") throw new ServiceError("A data validation needs a criterion.");
    return new DataValidationService(this.#validation);
  }

  #criterion(criterion: string, values: readonly (CellValue | Date)[], source: string | null = null): this {
    this.#validation = { ...this.#validation, criterion, values, source };
    return this;
  }
}
