import { type ReactNode, useMemo } from "react";
import type { AccessLine, ServiceState } from "../../../shared/api.ts";
import { duration, hourAndMinute, timeOfDay } from "../../format/time.ts";
import { count } from "../../format/words.ts";
import { type AccessRoute, RANGES, type Range } from "../../routing/route.ts";
import { go } from "../../routing/use-route.ts";
import { useWidth } from "../../ui/use-width.ts";
import { LANE_HEIGHT, Lane } from "./lane.tsx";
import { MarkerShape } from "./marker-shape.tsx";
import { MARKER_KINDS, MARKER_WORDS } from "./markers.ts";
import { defaultRange, spanOf, ticksBetween } from "./scale.ts";
import { knownTokens } from "./tokens.ts";

const AXIS_HEIGHT = 22;
const TICK_SPACE = 90;
const RANGE_WORDS: Readonly<Record<Range, string>> = { life: "Whole life", recent: "Last 5 minutes" };

interface TimelineProps {
  readonly services: readonly ServiceState[];
  readonly marks: readonly AccessLine[];
  readonly now: number;
  readonly route: AccessRoute;
}

/** The life of the tokens in the hands of each service. The same letter is the same token. */
export function Timeline({ services, marks, now, route }: TimelineProps): ReactNode {
  const { ref, width } = useWidth<HTMLDivElement>();
  const tokens = useMemo(() => knownTokens(marks, services), [marks, services]);
  const range = route.range ?? defaultRange(tokens);
  const [from, to] = spanOf(range, tokens, now);
  const x = (at: number): number => ((at - from) / (to - from)) * width;
  const height = AXIS_HEIGHT + services.length * LANE_HEIGHT;
  const alive = tokens.filter(({ expiresAt }) => expiresAt > now);
  const ticks = ticksBetween(from, to, Math.max(2, Math.floor(width / TICK_SPACE)));
  const withSeconds = ticks.some((tick) => tick % 60_000 !== 0);
  return (
    <section className="card timeline" aria-labelledby="timeline-title">
      <div className="card-head">
        <h2 id="timeline-title">Token lives</h2>
        <fieldset className="choice">
          <legend>Span</legend>
          {RANGES.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="timeline-range"
                checked={each === range}
                onChange={() => go({ ...route, range: each }, "replace")}
              />
              <span>{RANGE_WORDS[each]}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <ul className="legend" aria-label="Signs">
        {MARKER_KINDS.map((kind) => (
          <li key={kind}>
            <svg viewBox="-8 -8 16 16" aria-hidden="true">
              <MarkerShape kind={kind} />
            </svg>
            {MARKER_WORDS[kind]}
          </li>
        ))}
      </ul>
      <div ref={ref} className="timeline-box">
        {width > 0 && (
          <svg
            role="img"
            aria-label={`${count(services.length, "service")} hold ${count(alive.length, "living token")} from ${timeOfDay(from)} to ${timeOfDay(to)}. The table of services has the same in words.`}
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
          >
            {ticks.map((tick) => (
              <g key={tick} className="tick">
                <path d={`M${x(tick)} ${AXIS_HEIGHT - 5}V${height}`} />
                <text x={x(tick)} y="12" textAnchor={anchor(x(tick), width)}>
                  {withSeconds ? timeOfDay(tick) : hourAndMinute(tick)}
                </text>
              </g>
            ))}
            {services.map((service, index) => (
              <Lane
                key={service.service}
                service={service}
                services={services}
                tokens={tokens}
                marks={marks}
                top={AXIS_HEIGHT + index * LANE_HEIGHT}
                width={width}
                now={now}
                x={x}
              />
            ))}
            <g className="now-line">
              <path d={`M${x(now)} ${AXIS_HEIGHT - 4}V${height}`} />
            </g>
          </svg>
        )}
      </div>
      <p className="timeline-note">
        The line is now, {timeOfDay(now)}.{" "}
        {sentence(
          alive.map(
            ({ name, expiresAt }) => `token ${name} expires in ${duration(Math.ceil((expiresAt - now) / 1000) * 1000)}`,
          ),
        )}
      </p>
    </section>
  );
}

/** Near the edges the words stay inside. */
function anchor(x: number, width: number): "start" | "middle" | "end" {
  return x < TICK_SPACE / 3 ? "start" : x > width - TICK_SPACE / 3 ? "end" : "middle";
}

function sentence(parts: readonly string[]): string {
  const text = parts.join(", ");
  return text === "" ? "No token is alive." : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
