import { extractPdf } from '../read/pdf/extract-pdf.ts';
import { answerTasks } from './answer-tasks.ts';

// Gives the text of PDF documents to a program that works without the pipeline's workers.
answerTasks((bytes: Uint8Array) => extractPdf(bytes));
