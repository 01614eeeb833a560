/** A browser on a busy machine may come late: a test of the built tab that fails is tried once more, and both are told. */
import { jest } from '@jest/globals';

jest.retryTimes(1, { logErrorsBeforeRetry: true });
