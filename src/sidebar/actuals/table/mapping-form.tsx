import { missingOf, type Cells, type TableMapping } from "../../../usage/table/recognize-table";
import type { DayOrder } from "../../../usage/table/day-style";
import type { DecimalMark } from "../../../usage/table/number-style";
import { Notice } from "../../parts/notice";
import { RadioGroup } from "../../parts/radio-group";
import { SelectField } from "../../parts/select-field";
import {
  columnChoices,
  hasOpenDays,
  headerChoices,
  NONE,
  ROLE_LABELS,
  withRole,
  type Corner,
} from "./mapping";

interface MappingFormProps {
  readonly cells: Cells;
  readonly corner: Corner;
  readonly mapping: TableMapping;
  readonly onChange: (mapping: TableMapping) => void;
  /** The headings stand in another row: everything is recognised anew. */
  readonly onHeaderRow: (row: number) => void;
}

/** Which column is what. What was recognised is filled in, and can be corrected. */
export function MappingForm({ cells, corner, mapping, onChange, onHeaderRow }: MappingFormProps) {
  const choices = columnChoices(cells, mapping, corner);
  const missing = missingOf(mapping);
  const select = ([role, label]: (typeof ROLE_LABELS)[number]) => (
    <SelectField
      key={role}
      label={label}
      value={String(mapping.columns[role] ?? NONE)}
      choices={choices}
      onChange={(value) => onChange(withRole(mapping, role, value))}
    />
  );
  return (
    <>
      {missing !== null && <Notice tone="warning">{missing}</Notice>}
      <SelectField
        label="Headings"
        value={String(mapping.headerRow)}
        choices={headerChoices(cells, corner)}
        onChange={(value) => onHeaderRow(Number(value))}
      />
      <div class="beside">{ROLE_LABELS.filter(([, , isUsual]) => isUsual).map(select)}</div>
      {hasOpenDays(cells, mapping) && (
        <RadioGroup<NonNullable<DayOrder> | "">
          label="03/04/2026 is"
          value={mapping.dayOrder ?? ""}
          choices={[
            { value: "day first", label: "3 April" },
            { value: "month first", label: "4 March" },
          ]}
          onChange={(order) => onChange({ ...mapping, dayOrder: order === "" ? undefined : order })}
        />
      )}
      <RadioGroup
        label="A row without a number of requests is"
        value={mapping.rowIs}
        choices={[
          { value: "request", label: "one request" },
          { value: "total", label: "a total of many" },
        ]}
        onChange={(rowIs) => onChange({ ...mapping, rowIs })}
      />
      <details>
        <summary>More columns, and how numbers are written</summary>
        <div class="stack">
          <div class="beside">{ROLE_LABELS.filter(([, , isUsual]) => !isUsual).map(select)}</div>
          <RadioGroup<DecimalMark>
            label="Decimals in text stand after"
            value={mapping.decimalMark}
            choices={[
              { value: ".", label: "a point: 1,250.5" },
              { value: ",", label: "a comma: 1.250,5" },
            ]}
            onChange={(decimalMark) => onChange({ ...mapping, decimalMark })}
          />
        </div>
      </details>
    </>
  );
}
