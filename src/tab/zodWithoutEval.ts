/** Tells zod not to compile its checks with `new Function`, which the Content-Security-Policy forbids. Import it before any schema. */
import * as z from 'zod/mini';

z.config({ jitless: true });
