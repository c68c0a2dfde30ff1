import { getCollection, type CollectionEntry } from 'astro:content';
import { faqTopics } from '~/content/schema/faq';

export interface FaqTopic {
  readonly topic: (typeof faqTopics)[number];
  readonly entries: CollectionEntry<'faq'>[];
}

/** Questions and answers by topic, in the order of topics and of each question's `order`. */
export async function faqByTopic(): Promise<FaqTopic[]> {
  const all = await getCollection('faq');
  return faqTopics
    .map((topic) => ({
      topic,
      entries: all
        .filter(({ data }) => data.topic === topic)
        .sort((one, other) => one.data.order - other.data.order),
    }))
    .filter(({ entries }) => entries.length > 0);
}
