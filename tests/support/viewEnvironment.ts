/** jsdom with what browsers have and it lacks, so that views run as they do in the tab. */
import { TestEnvironment } from 'jest-environment-jsdom';

export default class ViewEnvironment extends TestEnvironment {
  override async setup() {
    await super.setup();
    const window = this.global as unknown as Record<string, unknown>;
    // Not MessageChannel: React's scheduler would then keep jest alive.
    Object.assign(window, {
      fetch,
      Response,
      Request,
      Headers,
      TextEncoder,
      TextDecoder,
      ReadableStream,
      structuredClone,
      ResizeObserver: NoObserver,
      IntersectionObserver: NoObserver,
      matchMedia: () => ({ matches: false, addEventListener() {}, removeEventListener() {} }),
      scrollTo: () => {},
    });
  }
}

/** jsdom lays nothing out, so there is nothing to observe. */
class NoObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
