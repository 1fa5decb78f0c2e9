import type { Text } from '#domain/text.ts';

/** The words of the card, as the handbook’s blank form has them. */
export const WORDS = {
  title: { zh: '客户意见调查卡', en: 'Survey card' },
  periodicTitle: { zh: '服务调查表', en: 'Service survey' },
  please: { zh: '好的坏的都请照实说，多谢', en: 'Please tell us the good and the bad' },
  callNumber: { zh: '叫修编号', en: 'Call number' },
  calledOn: { zh: '叫修日期', en: 'Called on' },
  sentOn: { zh: '发卡日期', en: 'Sent on' },
  customer: { zh: '客户名称', en: 'Customer' },
  phone: { zh: '电话', en: 'Phone' },
  model: { zh: '产品型号', en: 'Model' },
  technician: { zh: '服务技术员', en: 'Technician' },
  servedOn: { zh: '服务日期', en: 'Served on' },
  suggestion: { zh: '您的建议', en: 'Your suggestion' },
  complaint: { zh: '您的抱怨', en: 'Your complaint' },
  replyWish: { zh: '希望怎样答复您', en: 'How shall we answer' },
  answeredOn: { zh: '收卡日期', en: 'Came back on' },
  gravity: { zh: '意见性质', en: 'Gravity' },
  handling: { zh: '处理与答复', en: 'Dealt with' },
  complaintRecord: { zh: '另填投诉处理单：', en: 'complaint record: ' },
  passedOn: { zh: '建议已送：', en: 'suggestion passed on to: ' },
  customerSigns: { zh: '客户', en: 'Customer' },
  service: { zh: '服务部', en: 'Service' },
  basis: {
    zh: '依据：客户意见调查第十六条至第二十条；一次叫修一张，被评的技术员不经手',
    en: 'By the opinion survey 16 to 20; one card per call, never handled by the technician rated',
  },
} satisfies Record<string, Text>;
