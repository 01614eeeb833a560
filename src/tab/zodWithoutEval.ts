/** Tells zod not to compile its checks with `new Function`, which the Content-Security-Policy forbids. Import it before any schema. */
import { z } from 'zod';

z.config({ jitless: true });
