Sub Convert(source, target)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  deck = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  For i = 0 To deck.DrawPages.Count - 1
    Shapes(deck.DrawPages(i))
  Next
  For i = 0 To deck.MasterPages.Count - 1
    Shapes(deck.MasterPages(i))
  Next
  Dim pdf(0) As New com.sun.star.beans.PropertyValue
  pdf(0).Name = "FilterName"
  pdf(0).Value = "impress_pdf_Export"
  deck.storeToURL(target, pdf())
  deck.close(True)
End Sub

Sub Shapes(holder)
  For s = 0 To holder.Count - 1
    shape = holder(s)
    If HasUnoInterfaces(shape, "com.sun.star.drawing.XShapes") Then
      Shapes(shape)
    ElseIf shape.ShapeType = "com.sun.star.drawing.TableShape" Then
      For r = 0 To shape.Model.Rows.Count - 1
        For c = 0 To shape.Model.Columns.Count - 1
          Words(shape.Model.getCellByPosition(c, r))
        Next
      Next
    ElseIf HasUnoInterfaces(shape, "com.sun.star.text.XText") Then
      Words(shape)
    End If
  Next
End Sub

Sub Words(text)
  all = text.createTextCursor()
  all.gotoStart(False)
  all.gotoEnd(True)
  all.ParaIsCharacterDistance = False
  written = text.String
  at = InStr(2, written, " ")
  Do While at > 0
    If Asc(Mid(written, at - 1, 1)) >= 8192 Then
      blank = text.createTextCursor()
      blank.gotoStart(False)
      blank.goRight(at - 1, False)
      blank.goRight(1, True)
      If blank.String = " " Then blank.CharFontNameAsian = blank.CharFontName
    End If
    at = InStr(at + 1, written, " ")
  Loop
End Sub
