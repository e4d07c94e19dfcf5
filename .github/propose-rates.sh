#!/usr/bin/env bash
# Proposes what a refresh of the rates changed in the working tree as a pull request; the report is its text.
# usage: propose-rates.sh REPORT
set -euo pipefail
report=$1
day=$(date -u +%F)
branch="rates-$day"

if [ -z "$(git status --porcelain -- src scripts docs dist)" ]; then
  # Nobody sees the report of a run that changes nothing: a run that fails is told to the maintainers.
  if grep -q '^## Left out' "$report"; then
    echo "::error::Prices changed, and each change looks doubtful. Read the summary of this run."
    exit 1
  fi
  echo "No price changed."
  exit 0
fi

git switch --create "$branch"
git add src scripts docs dist
git commit --quiet --message "Take the prices read on $day"
git push --force origin "$branch"

{
  cat "$report"
  echo
  echo "Add a heading to docs/rates-changelog.md, and a line to scripts/rates/inputs/models.tsv for each new model. The days of"
  echo "the changes are the day of reading: where a page names another, run the refresh again with --from."
  echo "Checks do not start by themselves on a proposal that a workflow makes: close it and open it again."
} > "$report.body"

# An older proposal has the same changes and less: its branch stays, with whatever a reviewer added to it.
gh pr list --state open --json number,headRefName --jq '.[] | select(.headRefName | startswith("rates-")) | "\(.number) \(.headRefName)"' |
  while read -r number head; do
    if [ "$head" != "$branch" ]; then gh pr close "$number" --comment "The prices read on $day take its place."; fi
  done

gh pr create --title "Rates of $day" --body-file "$report.body" --head "$branch" ||
  gh pr edit "$branch" --body-file "$report.body"
