import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { PRODUCT_SORTS, PRODUCT_STATUSES, PRODUCT_TYPES } from "../../shared/api.ts";
import { statusWord, typeWord } from "../format/words.ts";
import type { CatalogueQuery, CatalogueRoute } from "../routing/route.ts";
import { go } from "../routing/use-route.ts";
import { Icon } from "../ui/icon.tsx";

/** Time without a key after which the search runs, in milliseconds. */
const DEBOUNCE_MS = 250;

const SORT_WORDS = { code: "Code", createdAt: "Created", updatedAt: "Updated" } as const;

interface ToolbarProps {
  readonly route: CatalogueRoute;
  readonly search: RefObject<HTMLInputElement | null>;
}

export function Toolbar({ route, search }: ToolbarProps): ReactNode {
  const { query } = route;
  const narrow = (change: Partial<CatalogueQuery>): void => go({ ...route, query: { ...query, page: 1, ...change } });
  return (
    <search className="toolbar" aria-label="Products">
      <SearchBox route={route} input={search} />
      <Choice
        legend="Status"
        options={PRODUCT_STATUSES.map((status) => [status, statusWord(status)])}
        chosen={query.statuses}
        onChoose={(statuses) => narrow({ statuses: PRODUCT_STATUSES.filter((status) => statuses.includes(status)) })}
      />
      <Choice
        legend="Type"
        options={PRODUCT_TYPES.map((type) => [type, typeWord(type)])}
        chosen={query.types}
        onChoose={(types) => narrow({ types: PRODUCT_TYPES.filter((type) => types.includes(type)) })}
      />
      <label className="sort-select">
        <span>Sort</span>
        <select
          value={`${query.sort} ${query.direction}`}
          onChange={({ target }) => {
            const [sort, direction] = target.value.split(" ");
            narrow({
              sort: PRODUCT_SORTS.find((each) => each === sort) ?? "code",
              direction: direction === "desc" ? "desc" : "asc",
            });
          }}
        >
          {PRODUCT_SORTS.flatMap((sort) => [
            <option
              key={`${sort} asc`}
              value={`${sort} asc`}
            >{`${SORT_WORDS[sort]}, ${sort === "code" ? "A first" : "oldest first"}`}</option>,
            <option
              key={`${sort} desc`}
              value={`${sort} desc`}
            >{`${SORT_WORDS[sort]}, ${sort === "code" ? "Z first" : "newest first"}`}</option>,
          ])}
        </select>
      </label>
    </search>
  );
}

interface SearchBoxProps {
  readonly route: CatalogueRoute;
  readonly input: RefObject<HTMLInputElement | null>;
}

function SearchBox({ route, input }: SearchBoxProps): ReactNode {
  const { code } = route.query;
  const [text, setText] = useState(code);
  // What this box has put into the address: another value there came from a link or the back button.
  const sent = useRef(code);
  const latest = useRef(route);
  useEffect(() => {
    latest.current = route;
    if (code === sent.current) return;
    sent.current = code;
    setText(code);
  }, [route, code]);
  useEffect(() => {
    if (text === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = text;
      const { query } = latest.current;
      go({ ...latest.current, query: { ...query, code: text, page: 1 } }, "replace");
    }, DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <label className="search">
      <Icon name="search" />
      <span className="visually-hidden">Search by code</span>
      <input
        ref={input}
        type="search"
        placeholder="Part of a code"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <span className="search-key" aria-hidden="true">
        <kbd>/</kbd>
      </span>
    </label>
  );
}

interface ChoiceProps {
  readonly legend: string;
  readonly options: readonly (readonly [string, string])[];
  readonly chosen: readonly string[];
  onChoose(chosen: readonly string[]): void;
}

/** Any of some words; none chosen means no limit. */
function Choice({ legend, options, chosen, onChoose }: ChoiceProps): ReactNode {
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {options.map(([value, word]) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChoose(target.checked ? [...chosen, value] : chosen.filter((each) => each !== value))
            }
          />
          <span>{word}</span>
        </label>
      ))}
    </fieldset>
  );
}
