/** False where the benchmark builds made-up areas: thousands of drawings would hide what pages cost. */
export const imagesWanted = process.env['BENCH_PAGES'] === undefined;
