import type { RatesCheck } from "../../api/rates-check";
import { Notice } from "../parts/notice";

/** Whether an independent source could be asked. */
export function SecondSource({ source }: { readonly source: RatesCheck["secondSource"] }) {
  const link = (
    <a href={source.url} target="_blank" rel="noreferrer">
      {source.title}
    </a>
  );
  if (source.state === "read") return <p class="muted">Compared with {link} as the second source.</p>;
  return (
    <Notice tone="warning">
      The second source ({link}) could not be read, so nothing below is confirmed by it.{" "}
      {source.problem.message} {source.problem.advice}
    </Notice>
  );
}
