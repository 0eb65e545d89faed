import { fileURLToPath } from "node:url";

/** Where the sample catalogue is kept. */
export const SAMPLE_CATALOGUE_PATH: string = fileURLToPath(new URL("../../data/catalogue.csv", import.meta.url));
