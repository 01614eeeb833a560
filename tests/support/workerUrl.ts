/** Stands where Vite puts the address of a worker; jsdom has no workers. */
export default 'worker.js';
