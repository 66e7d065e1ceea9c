// mayLookAhead: whether something may be fetched and worked out that nobody has asked for yet: not for people who save data, nor on a device
// with little memory. Browsers that tell neither (Safari, Firefox) are taken for able.

/** In GB, as the browser rounds it. */
const LEAST_MEMORY = 2;

export function mayLookAhead(browser: object = navigator): boolean {
  return !savesData(browser) && memoryOf(browser) >= LEAST_MEMORY;
}

function savesData(browser: object): boolean {
  const connection = 'connection' in browser ? browser.connection : null;
  return typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true;
}

function memoryOf(browser: object): number {
  return 'deviceMemory' in browser && typeof browser.deviceMemory === 'number' ? browser.deviceMemory : LEAST_MEMORY;
}
