/** Whether this is a bare build, which `BARE=1` asks for: without share cards. */
export const isBare = process.env.BARE === '1';
