/** The route table: all that the stand-in answers below /_api. The coverage page is written from it. */
import { contentTypeRoutes } from './contentTypeEndpoints';
import { fieldRoutes } from './fieldEndpoints';
import { fieldWriteRoutes } from './fieldWriteEndpoints';
import { fileRoutes } from './fileEndpoints';
import { fileUploadRoutes } from './fileUploadEndpoints';
import { fileWriteRoutes } from './fileWriteEndpoints';
import { itemRoutes } from './itemEndpoints';
import { itemVersionRoutes } from './itemVersionEndpoints';
import { itemWriteRoutes } from './itemWriteEndpoints';
import { listRoutes } from './listEndpoints';
import type { Route } from './routing';
import { regionalRoutes } from './regionalEndpoints';
import { searchRoutes } from './searchEndpoints';
import { userRoutes } from './userEndpoints';
import { viewRoutes } from './viewEndpoints';

export const routes: readonly Route[] = [
  ...listRoutes,
  ...itemRoutes,
  ...itemVersionRoutes,
  ...fieldRoutes,
  ...fileRoutes,
  ...regionalRoutes,
  ...userRoutes,
  ...searchRoutes,
  ...viewRoutes,
  ...contentTypeRoutes,
  ...itemWriteRoutes,
  ...fileWriteRoutes,
  ...fileUploadRoutes,
  ...fieldWriteRoutes,
];
