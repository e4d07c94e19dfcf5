import type { Area } from "../model/area";
import type { Group } from "../model/sheet-features";
import { DataValidationService } from "./data-validation";
import { NotEmulated, ServiceError } from "./errors";
import { RangeFormats } from "./range-formats";
import { RangeGeometry, requireShape } from "./range-geometry";
import { FilterService } from "./sheet-parts";

function within(inner: Area, outer: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

function liesIn({ of, first, count }: Group, { row, column, rows, columns }: Area): boolean {
  return of === "rows"
    ? first >= row && first + count <= row + rows
    : first >= column && first + count <= column + columns;
}

/** A range: where it lies, what stands in it, how it looks, and what holds for it. */
export class RangeService extends RangeFormats {
  setDataValidation(validation: DataValidationService | null): this {
    const { desk, sheet, area } = RangeGeometry.place(this);
    desk.book.write({ part: "validations", sheet }, () => {
      sheet.validations = sheet.validations.filter((placed) => !within(placed.area, area));
      if (validation) sheet.validations.push({ area, validation: DataValidationService.record(validation) });
    });
    return this;
  }

  setDataValidations(rules: readonly (readonly (DataValidationService | null)[])[]): this {
    requireShape(this, rules);
    const { desk, sheet, area } = RangeGeometry.place(this);
    desk.book.write({ part: "validations", sheet }, () => {
      sheet.validations = sheet.validations.filter((placed) => !within(placed.area, area));
      rules.forEach((line, i) => {
        line.forEach((rule, j) => {
          if (!rule) return;
          const cell = { row: area.row + i, column: area.column + j, rows: 1, columns: 1 };
          sheet.validations.push({ area: cell, validation: DataValidationService.record(rule) });
        });
      });
    });
    return this;
  }

  /** Folds whole rows together; groups within groups are not emulated. */
  shiftRowGroupDepth(delta: number): this {
    return this.#group("rows", delta);
  }

  shiftColumnGroupDepth(delta: number): this {
    return this.#group("columns", delta);
  }

  createFilter(): FilterService {
    const { desk, sheet, area } = RangeGeometry.place(this);
    if (sheet.filter)
      throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
    if (sheet.table && desk.book.rules.tablesRefuseFilters) {
      throw new ServiceError("You can't create a filter in a range that is part of a table.");
    }
    desk.book.write({ part: "filter", sheet }, () => (sheet.filter = area));
    return new FilterService(desk, sheet, area);
  }

  expandGroups(): this {
    return this.#fold(false);
  }

  collapseGroups(): this {
    return this.#fold(true);
  }

  /** Of groups that lie in the range. */
  #fold(collapsed: boolean): this {
    const { desk, sheet, area } = RangeGeometry.place(this);
    desk.book.write({ part: "layout", sheet }, () => {
      sheet.groups = sheet.groups.map((group) => (liesIn(group, area) ? { ...group, collapsed } : group));
    });
    return this;
  }

  #group(of: Group["of"], delta: number): this {
    const { desk, sheet, area } = RangeGeometry.place(this);
    const [first, count] = of === "rows" ? [area.row, area.rows] : [area.column, area.columns];
    const meets = (group: Group): boolean =>
      group.of === of && group.first < first + count && first < group.first + group.count;
    const met = sheet.groups.filter(meets);
    if (delta !== 1 && (delta !== -1 || met.some((group) => !liesIn(group, area))))
      throw new NotEmulated(`Range.shift${of === "rows" ? "Row" : "Column"}GroupDepth(${delta})`);
    if (delta === 1 && met.length > 0) throw new NotEmulated("groups within groups");
    desk.book.write({ part: "layout", sheet }, () => {
      sheet.groups =
        delta === 1
          ? [...sheet.groups, { of, first, count, collapsed: false }]
          : sheet.groups.filter((group) => !meets(group));
    });
    return this;
  }
}
