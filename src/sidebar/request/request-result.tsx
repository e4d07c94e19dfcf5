import type { Alternative, PricedLine, PricedRequest } from "../../api/price-request";
import { formulaText } from "../../api/argument-text";
import { openaiCostHelp } from "../../functions/help/openai-cost";
import { grouped } from "../../pricing/words";
import { Button } from "../parts/button";
import { CopyText } from "../parts/copy-text";
import { FormulaText } from "../parts/formula-text";
import { Notice } from "../parts/notice";
import { InsertOutcome } from "../insert/insert-outcome";
import { useInsert } from "../insert/use-insert";
import { dollars, percentText } from "../rates/rate-words";

const COST = { name: openaiCostHelp.name, parameters: openaiCostHelp.parameters.map(({ name }) => name) };

interface RequestResultProps {
  readonly priced: PricedRequest;
  /** True while the cost of what is typed now is still worked out. */
  readonly isStale: boolean;
  readonly decimalComma: boolean;
  readonly onTier: (tier: string) => void;
  readonly onModel: (model: string) => void;
}

/** The cost with its parts, what it would be elsewhere, and ways to take it along. */
export function RequestResult({ priced, isStale, decimalComma, onTier, onModel }: RequestResultProps) {
  const insert = useInsert();
  const { cost, lines, remarks, tiers, models } = priced;
  const request = { name: COST.name, arguments: priced.arguments, into: "" };
  return (
    <div class={isStale ? "stack stale" : "stack"}>
      <div class="amount">
        <CopyText text={decimalComma ? cost.replace(".", ",") : cost}>
          <strong class="figure" role="status">
            {dollars(cost)}
          </strong>
        </CopyText>
      </div>
      <ul class="stack">
        {lines.map((line) => (
          <Line key={line.label} line={line} />
        ))}
      </ul>
      {remarks.map((remark) => (
        <Notice key={remark} tone="info">
          {remark}
        </Notice>
      ))}
      <Alternatives title="In other tiers" alternatives={tiers} onChoose={onTier} />
      <Alternatives title="With cheaper models" alternatives={models} onChoose={onModel} />
      <h2>Formula</h2>
      <FormulaText formula={formulaText(COST, request.arguments, decimalComma)} />
      <Button
        kind="primary"
        disabled={isStale || insert.status.state === "loading"}
        onClick={() => insert.send({ ...request, replacing: null })}
      >
        Insert into the cell
      </Button>
      <InsertOutcome insert={insert} onReplace={(replacing) => insert.send({ ...request, replacing })} />
    </div>
  );
}

function Line({
  line: { label, quantity, unit, price, per, from, note, cost },
}: {
  readonly line: PricedLine;
}) {
  return (
    <li class="change">
      <div class="line-head">
        <span class="change-name">{label}</span>
        <strong>{dollars(cost)}</strong>
      </div>
      <p>
        {grouped(quantity)} {unit}
        {quantity === 1 ? "" : "s"} × {dollars(price)} per {perInWords(per)}
      </p>
      <p class="muted">
        {from !== null && `Price since ${from}. `}
        {note}
      </p>
    </li>
  );
}

function perInWords(per: number): string {
  return per === 1_000_000 ? "1M" : grouped(per);
}

interface AlternativesProps {
  readonly title: string;
  readonly alternatives: readonly Alternative[];
  readonly onChoose: (name: string) => void;
}

/** The same request elsewhere; its name takes it over into the form. */
function Alternatives({ title, alternatives, onChoose }: AlternativesProps) {
  if (alternatives.length === 0) return null;
  return (
    <section class="stack tight">
      <h2>{title}</h2>
      <dl class="facts">
        {alternatives.map(({ name, cost, percent }) => (
          <div key={name}>
            <dt>
              <button type="button" class="link" onClick={() => onChoose(name)}>
                {name}
              </button>
            </dt>
            <dd>
              {dollars(cost)} {percent !== null && <span class="muted">{percentText(percent)}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
