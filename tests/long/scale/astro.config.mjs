import config from '../../../astro.config.mjs';
import { sample } from './sample.ts';

const whole = config.integrations.filter((integration) => integration && integration.name !== 'search-index');

export default { ...config, integrations: [...whole, sample()] };
