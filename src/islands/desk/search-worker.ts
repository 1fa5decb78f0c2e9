import { allRegisters } from '#registers/all.ts';
import { answerSearches } from '#store/search/search-worker.ts';

answerSearches(self, allRegisters);
