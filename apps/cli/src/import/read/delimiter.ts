const COMMA = ",";
const OTHERS = [";", "\t", "|"];

/** How much of a file is looked at, in characters: more than any header has. */
export const HEAD_LENGTH = 65_536;

/**
 * What is between the cells of a CSV file: the character of a first line such as `sep=;`; a comma where the line that names the columns has one; else a
 * semicolon, tab or `|` that it has. Not what counts best in the whole text, as texts in cells have more semicolons than some files have columns.
 *
 * @param head - the beginning of the file.
 */
export function delimiterOf(head: string): string {
  const said = /^sep=(.)[\r\n]/.exec(head)?.[1];
  if (said !== undefined) return said;
  const line = headerLine(head);
  return line.includes(COMMA) ? COMMA : (OTHERS.find((one) => line.includes(one)) ?? COMMA);
}

/** The first line with anything in it, without what is in quotes. */
function headerLine(head: string): string {
  const lines = head.replace(/"(?:[^"]|"")*"/g, "x").split(/[\r\n]+/);
  return lines.find((line) => line.trim() !== "") ?? "";
}
