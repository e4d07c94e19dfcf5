import type { ConditionalRule } from "../model/sheet-features";
import { ServiceError } from "./errors";
import { Emulated, SERVICE_NAME } from "./membrane";
import { RangeGeometry } from "./range-geometry";

/** A finished conditional format. */
export class ConditionalFormatRuleService extends Emulated {
  override readonly [SERVICE_NAME] = "ConditionalFormatRule";
  readonly #rule: ConditionalRule;

  constructor(rule: ConditionalRule) {
    super();
    this.#rule = rule;
  }

  static record(rule: ConditionalFormatRuleService): ConditionalRule {
    return rule.#rule;
  }
}

/** Builds a conditional format: a condition, a look, and where it holds. */
export class ConditionalFormatRuleBuilderService extends Emulated {
  override readonly [SERVICE_NAME] = "ConditionalFormatRuleBuilder";
  #rule: ConditionalRule = { criterion: "", value: "", ranges: [], format: {} };

  whenTextContains(text: string): this {
    return this.#set({ criterion: "TEXT_CONTAINS", value: text });
  }

  whenTextEqualTo(text: string): this {
    return this.#set({ criterion: "TEXT_EQUAL_TO", value: text });
  }

  whenNumberLessThan(number: number): this {
    return this.#set({ criterion: "NUMBER_LESS_THAN", value: String(number) });
  }

  whenFormulaSatisfied(formula: string): this {
    return this.#set({ criterion: "CUSTOM_FORMULA", value: formula });
  }

  setFontColor(color: string | null): this {
    return this.#look(color === null ? {} : { fontColor: color });
  }

  setBackground(color: string | null): this {
    return this.#look(color === null ? {} : { background: color });
  }

  setBold(bold: boolean): this {
    return this.#look({ fontWeight: bold ? "bold" : "normal" });
  }

  setItalic(italic: boolean): this {
    return this.#look({ fontStyle: italic ? "italic" : "normal" });
  }

  setRanges(ranges: readonly RangeGeometry[]): this {
    return this.#set({ ranges: ranges.map((range) => RangeGeometry.place(range).area) });
  }

  build(): ConditionalFormatRuleService {
    const { criterion, ranges } = this.#rule;
    if (criterion === "" || ranges.length === 0) {
      throw new ServiceError("A conditional format needs a condition and a range.");
    }
    return new ConditionalFormatRuleService(this.#rule);
  }

  #set(part: Partial<ConditionalRule>): this {
    this.#rule = { ...this.#rule, ...part };
    return this;
  }

  #look(format: ConditionalRule["format"]): this {
    return this.#set({ format: { ...this.#rule.format, ...format } });
  }
}
