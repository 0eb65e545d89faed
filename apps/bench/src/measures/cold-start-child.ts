/**
 * Imports one library and gets one token, and prints how long both took. Arguments: the subject's name, the token URL, the token.
 *
 * Nothing that is imported at the top may load a library that is measured, nor what such a library loads.
 */
import { BenchError } from "../bench-error.ts";
import { SUBJECTS } from "../subjects/subjects.ts";

const [name, tokenUrl = "", token = ""] = process.argv.slice(2);
const subject = SUBJECTS.find((candidate) => candidate.name === name);
if (subject === undefined) throw new BenchError(`There is no subject ${name}.`);

const startedAt = performance.now();
const setUp = await subject.load();
const importedAt = performance.now();
const first = await setUp({ tokenUrl, token }).readToken();
const endedAt = performance.now();

if (first !== token) throw new BenchError(`${name} did not bring the token.`);
console.log(JSON.stringify({ importMs: importedAt - startedAt, firstTokenMs: endedAt - importedAt }));
