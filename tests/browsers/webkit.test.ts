import { webKit } from './found';
import { describeSite } from './site';

await describeSite(webKit);
