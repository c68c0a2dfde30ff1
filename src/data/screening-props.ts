import { practice } from './practice';
import { screeningActions, screeningModel } from './screening';
import { siteNameOf } from '~/lib/site-name';
import { fixedUrls } from '~/lib/urls';
import type { Model } from '~/screening';
import { listProgress } from '~/screening/build';

/** Where a concern comes from stands in the page itself. */
const withoutSources = (model: Model): Model => ({
  ...model,
  concerns: Object.fromEntries(
    Object.entries(model.concerns).map(([id, concern]) => [
      id,
      { ...concern, sources: [], reviewedOn: '' },
    ]),
  ),
});

/** What the page hands to the script of the self-screen, as plain JSON. */
export async function selfScreenProps() {
  const facts = await practice();
  const model = await screeningModel();
  return {
    model: withoutSources(model),
    progress: listProgress(model),
    actions: await screeningActions(),
    siteName: siteNameOf(facts),
    paperUrl: fixedUrls['paper-form'],
    leaveTo: facts.leaveTo,
  };
}
