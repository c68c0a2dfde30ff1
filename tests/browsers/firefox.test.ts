import { firefox } from './found';
import { describeSite } from './site';

await describeSite(firefox);
