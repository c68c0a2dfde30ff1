import { z } from 'zod';
import { text } from './fields';

/** `content/site/waivers.yaml`: what a launch lets pass, and the owner's reason, by the name that `npm run launch` prints. */
export const waiversSchema = z
  .record(z.string(), text.min(10, 'must be a reason of at least ten characters'))
  .describe('A problem that `npm run launch` names, and why it may stay');
