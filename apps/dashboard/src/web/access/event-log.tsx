import type { ReactNode } from "react";
import type { AccessLine, ServiceState } from "../../shared/api.ts";
import { timeOfDay } from "../format/time.ts";
import { count } from "../format/words.ts";
import { type AccessRoute, EVENT_KINDS, type EventKind } from "../routing/route.ts";
import { go } from "../routing/use-route.ts";
import { describeEvent, isWanted, type Tone } from "./describe-event.ts";

/** Lines that are shown; more would slow the page down and nobody reads them. */
const SHOWN = 150;

const KIND_WORDS: Readonly<Record<EventKind, string>> = {
  all: "All",
  tokens: "Tokens",
  requests: "Requests",
  services: "Services",
};

const TONE_MARKS: Readonly<Record<Tone, string>> = { plain: "·", good: "○", warn: "◆", bad: "✕" };

interface EventLogProps {
  readonly log: readonly AccessLine[];
  readonly services: readonly ServiceState[];
  readonly route: AccessRoute;
}

/** The events, newest first. */
export function EventLog({ log, services, route }: EventLogProps): ReactNode {
  const { kind, service } = route;
  const wanted = log.filter((line) => isWanted(line, kind, service));
  const names = services.map((each) => each.service);
  return (
    <section className="card" aria-labelledby="events-title">
      <div className="card-head">
        <h2 id="events-title">
          Events<span className="heading-note">{count(wanted.length, "event")} kept</span>
        </h2>
        <label className="select">
          <span>Service</span>
          <select
            value={service ?? ""}
            onChange={({ target }) => go({ ...route, service: target.value === "" ? null : target.value }, "replace")}
          >
            <option value="">All services</option>
            {service !== null && !names.includes(service) && <option value={service}>{service}</option>}
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="choice">
          <legend>About</legend>
          {EVENT_KINDS.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="event-kind"
                checked={each === kind}
                onChange={() => go({ ...route, kind: each }, "replace")}
              />
              <span>{KIND_WORDS[each]}</span>
            </label>
          ))}
        </fieldset>
      </div>
      {wanted.length === 0 ? (
        <p className="faint log-empty">
          No such event among those kept.{" "}
          {(kind !== "all" || service !== null) && (
            <button type="button" className="link-button" onClick={() => go({ ...route, kind: "all", service: null })}>
              Show all events
            </button>
          )}
        </p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, which the keyboard must be able to do.
        <section className="scroll-box log" aria-label="Events, newest first" tabIndex={0}>
          <ol>
            {wanted
              .slice(-SHOWN)
              .toReversed()
              .map((line) => (
                <LogLine key={line.id} line={line} />
              ))}
          </ol>
        </section>
      )}
    </section>
  );
}

function LogLine({ line }: { readonly line: AccessLine }): ReactNode {
  const { text, tone } = describeEvent(line);
  return (
    <li data-tone={tone}>
      <time dateTime={new Date(line.at).toISOString()}>{timeOfDay(line.at)}</time>
      <span className="log-mark" aria-hidden="true">
        {TONE_MARKS[tone]}
      </span>
      <span className="log-service" title={line.instance}>
        {line.service}
      </span>
      <span className="log-text">{text}</span>
    </li>
  );
}
