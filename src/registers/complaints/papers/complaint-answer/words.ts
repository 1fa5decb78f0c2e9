import type { Text } from '#domain/text.ts';

/** The words of the letter. */
export const WORDS = {
  title: { zh: '投诉答复函', en: 'Answer to your complaint' },
  subtitle: { zh: '函告客户', en: 'To the customer' },
  to: { zh: '致', en: 'To' },
  attention: { zh: '联系人', en: 'Attention' },
  address: { zh: '地址', en: 'Address' },
  receivedAt: { zh: '收到您的投诉', en: 'Received from you' },
  visitedAt: { zh: '我们前往了解', en: 'We came to see you' },
  thanks: {
    zh: '感谢您告诉我们。您反映的问题，我们已经派人当面了解并处理，现将结果函告如下。',
    en: 'Thank you for telling us. We have come to see you about it and dealt with it; this is what came of it.',
  },
  said: { zh: '您反映的问题', en: 'What you told us' },
  done: { zh: '查明的事实和已做的处理', en: 'What we found and have done' },
  prevented: { zh: '防止再犯的措施', en: 'So that it will not happen again' },
  further: { zh: '如仍有不满意之处，请与我们联系：', en: 'If anything is still not right, please call us: ' },
  deputy: { zh: '副总经理', en: 'Deputy general manager' },
  answeredBy: { zh: '答复人', en: 'Answered by' },
  seal: { zh: '（盖章）', en: '(seal)' },
  date: { zh: '日期', en: 'Date' },
  basis: {
    zh: '依据：客户意见调查第二十条、第二十二条',
    en: 'By the opinion survey 20 and 22',
  },
} satisfies Record<string, Text>;
