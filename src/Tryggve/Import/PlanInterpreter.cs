using Tryggve.Districts;
using Tryggve.Plans;

namespace Tryggve.Import;

/// <summary>
/// Understands a document as a plan. It knows plans, not formats; it never throws on content, and what it guesses it says.
/// Every text of the document ends up in the draft or among <see cref="PlanDraft.Unread"/>.
/// </summary>
public static class PlanInterpreter
{
    /// <param name="municipality">Whose areas to recognise; null for the areas that ship with Tryggve.</param>
    public static PlanDraft Interpret(SourceDocument document, Municipality? municipality, DraftCorrections corrections)
    {
        var plan = new Interpretation(document, municipality, corrections);
        foreach (var text in document.Tables.SelectMany(t => t.Rows).SelectMany(r => r.OwnCells).Where(c => c.Column <= 2 && c.Text.Length is > 20 and < 120).Take(5_000)) plan.Names.Meet(text.Text);
        var heading = Walk(plan);
        heading = Complete(plan, heading);

        var areas = plan.Areas.Select(a => a.ToDraft(document.Hash)).Select(a => a with { Rows = [.. a.Rows.Select(r => DraftCorrector.Apply(r, corrections))] }).ToList();
        var isPlan = plan.FoundPlan && !NotAPlan.CallsItselfOtherwise(document) && !NotAPlan.IsProgramme(areas.SelectMany(a => a.Rows)) && (areas.Exists(a => a.Rows.Count > 0 || a.Heading.StandardArea is not null) || PlanTitle.IsTitle(heading.Title));
        if (!isPlan) plan.Remarks.Add(NotAPlan.Of(document));
        var draft = new PlanDraft
        {
            DocumentName = document.Name,
            DocumentHash = document.Hash,
            Heading = heading,
            Areas = areas,
            Tables = plan.Tables,
            Unread = [.. plan.Unread()],
            IsPlan = isPlan,
            Spots = document.Spots,
        };
        return draft with { Remarks = [.. plan.Remarks, .. isPlan ? DraftRemarks.Of(draft, plan) : []] };
    }

    private static PlanContent Walk(Interpretation plan)
    {
        var heading = new PlanContent();
        var preamble = new List<string>();
        var grids = new GridInterpreter(plan);
        var outline = new Outline(plan, Introduce);
        var older = OtherYears.Of(plan);
        foreach (var block in plan.Document.Blocks)
        {
            if (block is SourceParagraph paragraph)
            {
                if (paragraph.Kind == ParagraphKind.Body) outline.Add(paragraph);
                else heading = Aside(plan, paragraph, heading);
            }
            else if (block is SourceTable table && !older.Contains(table))
            {
                var setting = outline.Setting(table);
                var before = plan.Tables.Count + plan.Areas.Sum(a => a.Rows.Count);
                outline.Settle(setting);
                var loose = grids.Read(table, setting);
                Loose(table, loose, plan.Tables.Count + plan.Areas.Sum(a => a.Rows.Count) > before);
            }
        }
        outline.Settle(GridSetting.None);
        return heading with { Preamble = preamble };

        void Loose(SourceTable table, List<SourceRow> rows, bool isPlan)
        {
            var introduces = !isPlan && rows.TrueForAll(r => r.OwnCells.Count() <= 2) && (!plan.FoundPlan || PlanIntroduction.IsName(table.Name));
            foreach (var cell in rows.SelectMany(r => r.OwnCells).Where(c => !plan.IsUsed(c)))
            {
                if (introduces) Introduce(cell);
                else if (PlanTitle.Take(heading, cell.Text) is { } more)
                {
                    plan.Use(cell);
                    heading = more;
                }
                else if (PlanIntroduction.IsSummaryTitle(cell.Text) || (isPlan && AreaNames.TabFits(table.Name, cell.Text)))
                {
                    plan.Use(cell);
                }
            }
        }

        void Introduce(SourceText text)
        {
            plan.Use(text);
            if (PlanTitle.Take(heading, text.Text) is { } more) heading = more;
            else preamble.Add(text.Text);
        }
    }

    /// <summary>Page headers and footers give the registry number; a comment is handed on as a remark.</summary>
    private static PlanContent Aside(Interpretation plan, SourceParagraph paragraph, PlanContent heading)
    {
        var text = paragraph.Text;
        if (paragraph.Kind == ParagraphKind.Comment)
        {
            plan.Use(text);
            plan.Say("comment", Severity.Hint, $"Kommentar i dokumentet: ”{Words.Shorten(text.Text, 200)}”. Den följer inte med planen; för in den i en cell om den behövs.", text.Place);
        }
        else if (paragraph.Kind is ParagraphKind.Header or ParagraphKind.Footer)
        {
            plan.Use(text);
            if (heading.RegistryNumber.Length == 0 && PlanTitle.RegistryNumberIn(text.Text) is { } number) return heading with { RegistryNumber = number };
        }
        return heading;
    }

    private static PlanContent Complete(Interpretation plan, PlanContent heading)
    {
        if (heading.Years is null && plan.Corrections.Years is null)
        {
            var guess = plan.Document.Tables.Select(t => PlanTitle.YearsIn(t.Name)).OfType<YearSpan>().Select(y => (YearSpan?)y).MaxBy(y => y!.Value.From)
                ?? heading.Preamble.Take(5).Where(p => p.Length < 120).Select(PlanTitle.YearsIn).FirstOrDefault(y => y is not null) ?? PlanTitle.YearsIn(plan.Document.Name);
            if (guess is { } years)
            {
                heading = heading with { Years = years };
                plan.Say("year-guessed", Severity.Hint, $"Året {years} är taget ur en flik, en rad i inledningen eller filnamnet. Rätta det om det är fel.");
            }
        }
        heading = DraftCorrector.Apply(heading, plan.Corrections);
        return heading with { PrintedSummary = plan.PrintedSummary, Template = plan.Areas.Exists(a => a.StandardArea is not null) ? plan.Names.TemplateId(heading.Years) : "" };
    }
}
