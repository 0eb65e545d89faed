import type { ReactNode } from "react";
import type { LocaleInfo, ProductContent } from "../../shared/api.ts";
import type { CatalogueRoute } from "../routing/route.ts";
import { go } from "../routing/use-route.ts";
import { Tabs } from "../ui/tabs.tsx";

interface ContentsProps {
  readonly contents: readonly ProductContent[];
  readonly locales: readonly LocaleInfo[];
  readonly route: CatalogueRoute;
}

/** The texts of a product, a tab for each active locale. A locale without texts says so on its tab. */
export function Contents({ contents, locales, route }: ContentsProps): ReactNode {
  const of = (locale: LocaleInfo): ProductContent | undefined =>
    contents.find(({ localeUuid }) => localeUuid === locale.uuid);
  const shown = locales.find(({ code }) => code === route.locale) ?? locales[0];
  if (shown === undefined) {
    return (
      <section className="panel-section">
        <h3>Contents</h3>
        <p className="faint">The organization has no active locale. Activate one in Apiera to have contents.</p>
      </section>
    );
  }
  const missing = locales.filter((locale) => of(locale) === undefined);
  return (
    <section className="panel-section">
      <h3>
        Contents
        {missing.length > 0 && (
          <span className="heading-note">
            {missing.length} of {locales.length} locales missing
          </span>
        )}
      </h3>
      <Tabs
        label="Locale"
        selected={shown.code}
        onSelect={(code) => go({ ...route, locale: locales[0]?.code === code ? null : code }, "replace")}
        tabs={locales.map((locale) => ({
          key: locale.code,
          label: (
            <>
              {locale.code}
              {of(locale) === undefined && <span className="tab-missing">missing</span>}
            </>
          ),
        }))}
      >
        <Content content={of(shown)} locale={shown} />
      </Tabs>
    </section>
  );
}

interface ContentProps {
  readonly content: ProductContent | undefined;
  readonly locale: LocaleInfo;
}

function Content({ content, locale }: ContentProps): ReactNode {
  if (content === undefined) {
    return (
      <p className="content-missing">
        No contents in {locale.name} yet.
        {locale.isDefault && " It is the default locale: the product has no label in lists."}
      </p>
    );
  }
  const parts = [
    ["Label", content.label],
    ["Short description", content.shortDescription],
    ["Description", content.description],
  ] as const;
  return (
    <dl className="content" lang={locale.code}>
      {parts.map(([name, text]) => (
        <div key={name}>
          <dt lang="en">{name}</dt>
          <dd>
            {text === null || text === "" ? (
              <span className="faint" lang="en">
                Not written yet
              </span>
            ) : (
              text
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
