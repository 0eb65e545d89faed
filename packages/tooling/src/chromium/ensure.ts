import { ensure } from "../debian.ts";
import { locateChromium } from "./locate.ts";

ensure(locateChromium);
