/** True where tests that can try fewer cases try all of them, as continuous integration does. */
export const isThorough = process.env['CHASKI_THOROUGH'] === '1';
