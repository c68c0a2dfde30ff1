import type {
  BreadcrumbList,
  FAQPage,
  MedicalWebPage,
  Person,
  ProfessionalService,
  WebPage,
  WithContext,
} from 'schema-dts';

/** JSON-LD that says only what a page shows. */

export const breadcrumbData = (
  trail: readonly { href: string; label: string }[],
  site: URL,
): WithContext<BreadcrumbList> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ href, label }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: new URL(href, site).href,
  })),
});

interface WebPageFacts {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  /** Whether the page is about health, and not about the practice or this site. */
  readonly isMedical: boolean;
  /** The day a clinician checked the page; absent while nobody has. */
  readonly reviewedOn?: string | undefined;
}

export const webPageData = ({
  title,
  description,
  url,
  isMedical,
  reviewedOn,
}: WebPageFacts): WithContext<MedicalWebPage | WebPage> => ({
  '@context': 'https://schema.org',
  '@type': isMedical ? 'MedicalWebPage' : 'WebPage',
  name: title,
  description,
  url,
  inLanguage: 'en-US',
  ...(reviewedOn ? { lastReviewed: reviewedOn } : {}),
});

export const faqData = (
  questions: readonly { question: string; answer: string }[],
): WithContext<FAQPage> => ({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  mainEntity: questions.map(({ question, answer }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { '@type': 'Answer', text: answer },
  })),
});

interface PersonFacts {
  readonly name: string;
  /** The address of the photo, where the page shows one. */
  readonly image?: string | undefined;
  readonly license: string;
  readonly fields: readonly string[];
}

const personData = ({ name, image, license, fields }: PersonFacts): Person => ({
  '@type': 'Person',
  name,
  hasCredential: { '@type': 'EducationalOccupationalCredential', name: license },
  ...(image ? { image } : {}),
  ...(fields.length > 0 ? { knowsAbout: [...fields] } : {}),
});

interface BusinessFacts {
  readonly name: string;
  readonly url: string;
  readonly phone: string;
  readonly extension?: string | undefined;
  readonly email?: string | undefined;
  readonly address?: string | undefined;
  readonly serves: readonly string[];
  readonly people: readonly PersonFacts[];
}

export const practiceData = ({
  name,
  url,
  phone,
  extension,
  email,
  address,
  serves,
  people,
}: BusinessFacts): WithContext<ProfessionalService> => ({
  '@context': 'https://schema.org',
  '@type': 'ProfessionalService',
  name,
  url,
  // As ITU-T E.123 writes an extension.
  telephone: extension ? `${phone} ext. ${extension}` : phone,
  ...(email ? { email } : {}),
  ...(address ? { address } : {}),
  ...(serves.length > 0 ? { areaServed: [...serves] } : {}),
  ...(people.length > 0 ? { employee: people.map(personData) } : {}),
});
