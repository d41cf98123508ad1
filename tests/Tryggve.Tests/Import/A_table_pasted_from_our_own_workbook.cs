using Tryggve.FollowUps;
using Tryggve.Import;
using Tryggve.Plans;

namespace Tryggve.Tests.Import;

public sealed class A_table_pasted_from_our_own_workbook
{
    [Fact]
    public void Does_not_take_a_status_for_the_follow_ups_text()
    {
        var table = PastedTable.Read("Åtgärd\tStatus T1\tUppföljning T1\tUtfall VB\tUppföljning VB\nByt lås\tpågår\tHälften är bytta.\t1) uppfyllt\tAlla är bytta.");
        Assert.Equal([PlanField.Measure, PlanField.Unknown, PlanField.FollowUpT1, PlanField.Unknown, PlanField.FollowUp], table.Columns);
        var measure = Assert.Single(table.ToProblems()).Measures.Single();
        Assert.Equal(("Hälften är bytta.", "Alla är bytta."), (measure.FollowUpText(ReportingPeriod.T1), measure.FollowUpText(ReportingPeriod.Year)));
    }

    [Fact]
    public void Takes_a_status_column_for_the_text_where_there_is_no_other() =>
        Assert.Equal([PlanField.Measure, PlanField.FollowUpT1], PastedTable.Read("Åtgärd\tStatus T1\nByt lås\tHälften är bytta.").Columns);
}
