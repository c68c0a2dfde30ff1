import { z } from 'zod';
import { slug, text } from './fields';
import { speciesStudied } from './reference';

/** From best known to least known; the words readers see are in `src/evidence/certainty.ts`. */
export const certainties = ['strong', 'moderate', 'early', 'very-early'] as const;

const claimKinds = ['benefit', 'harm', 'background'] as const;

/** One record of `content/site/claims.yaml`; its key is the id that `<Evidence>` names. */
export const claimSchema = z.strictObject({
  claim: text
    .max(180, 'is longer than 180 characters')
    .describe(
      'One short sentence in the hedged words of its certainty: “helps”, “probably”, “may”, or “we do not know yet”',
    ),
  kind: z
    .enum(claimKinds, { error: `must be one of: ${claimKinds.join(', ')}` })
    .default('benefit')
    .describe(
      'Whether it speaks of a benefit, of a harm, or of neither, such as how the medicine works. A page with a claim of a benefit must name a risk',
    ),
  certainty: z
    .enum(certainties, { error: `must be one of: ${certainties.join(', ')}` })
    .describe('How sure the evidence lets us be'),
  studied: text
    .max(110, 'is longer than 110 characters')
    .describe('Who was studied and how many, in a few words'),
  species: z
    .enum(speciesStudied, { error: `must be one of: ${speciesStudied.join(', ')}` })
    .describe('Whether people or animals were studied'),
  sources: z
    .array(slug)
    .min(1, 'must name at least one file under content/references')
    .describe('The sources it rests on, by file name under content/references'),
  limits: text.describe('What this does not tell us, in one or two plain sentences'),
});

/** `content/site/claims.yaml`: every claim by its id. */
export const claimsSchema = z.record(slug, claimSchema);

export type Claim = z.infer<typeof claimSchema>;
