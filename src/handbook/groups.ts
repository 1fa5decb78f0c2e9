/** The moments of the work, in the order in which task pages are listed. */
export const TASK_GROUPS = [
  '受理与派工',
  '现场与维修',
  '日报与客户意见',
  '合同、质量与供应',
  '物品与人员',
  '项目维护',
  '考核',
] as const;

/** The headings under which questions are listed. */
export const FAQ_GROUPS = [
  '受理与派工',
  '现场与维修',
  '收费与发票',
  '收据、凭证与登记',
  '日报与客户意见',
  '投诉',
  '合同、质保与质量',
  '配件与退换货',
  '项目维护',
  '考核与人员',
] as const;
