/** Words of the settings, in Simplified Chinese. */
export const settingsWords = {
  title: '设置',
  here: '这台电脑',
  whoNow: (name: string, letter: string) => `现在是 ${name}，编号字母 ${letter}。`,
  change: '换人或改字母',
  company: '公司',
  save: '保存设置',
  saved: '设置已保存',
  nothing: '没有改动',
  elsewhere: '其他设置',
  links: {
    calendar: '工作日历：上下班时间、调休、公司假日',
    staff: '人员名册：职务、证书、请假',
    'price-list': '价目表：人工、零件、差旅',
    customers: '客户档案：地点与区域',
  },
} as const;
