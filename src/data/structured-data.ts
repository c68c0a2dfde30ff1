import type { Thing, WithContext } from 'schema-dts';
import { faqByTopic } from './faq';
import { breadcrumb } from './navigation';
import type { PageEntry } from './pages';
import { photoAddress } from './photos';
import { practice } from './practice';
import { isKind } from '~/content/page-kinds';
import { factText } from '~/lib/facts';
import { plainText } from '~/lib/plain-text';
import { breadcrumbData, faqData, practiceData, webPageData } from '~/lib/structured-data';
import { pageUrl } from '~/lib/urls';

async function questions(): Promise<WithContext<Thing>> {
  const facts = await practice();
  const entries = (await faqByTopic()).flatMap((topic) => topic.entries);
  return faqData(
    entries.map(({ data, body = '' }) => ({
      question: data.title,
      answer: plainText(body, (id) => factText(facts, id)),
    })),
  );
}

/** What a page tells machines: only what it shows to people. The practice is named once its facts are set. */
export async function structuredData(page: PageEntry, site: URL): Promise<object[]> {
  const { kind, title, description, reviewedOn } = page.data;
  const trail = await breadcrumb(page.id);
  const common = [
    ...(kind === 'home' ? [] : [breadcrumbData(trail, site)]),
    webPageData({
      title,
      description,
      reviewedOn,
      url: new URL(pageUrl(page.id), site).href,
      isMedical: !isKind(kind, 'isBusiness'),
    }),
  ];
  if (kind === 'questions') return [...common, await questions()];
  const facts = await practice();
  const { name, website, phone, extension, email, address, serves, therapists } = facts;
  if (kind !== 'contact' || !name || !website || !phone) return common;
  const people = await Promise.all(
    therapists.map(async ({ photo, ...person }) => ({
      ...person,
      image: photo && new URL(await photoAddress(photo), site).href,
    })),
  );
  return [
    ...common,
    practiceData({ name, url: website, phone, extension, email, address, serves, people }),
  ];
}
