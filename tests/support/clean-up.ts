// Takes down what a component test put on the page, so that the next one starts on an empty one.

import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);
